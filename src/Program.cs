using Site.Commands;

return CommandLine.Run(args, Console.Out, Console.Error);
