using Site.Diagnostics;
using Site.Execution;

namespace Site.Tests.Execution;

public sealed class EngineTests
{
    [Fact]
    public void Every_phase_is_a_barrier_and_dependencies_come_first()
    {
        var log = new List<string>();
        var first = new Logged("first", log);
        var second = new Logged("second", log, first);
        var third = new Logged("third", log, second, first);

        new Engine([third, second, first]).Run(new DiagnosticBag(), CancellationToken.None);

        string[] names = ["first", "second", "third"];
        Assert.Equal(Enum.GetValues<Phase>().SelectMany(p => names.Select(n => $"{p} {n}")), log);
    }

    [Fact]
    public void Pipelines_that_do_not_depend_on_each_other_run_side_by_side()
    {
        using var meeting = new Barrier(2);
        var (one, other) = (new Meeting(meeting), new Meeting(meeting));
        new Engine([one, other]).Run(new DiagnosticBag(), CancellationToken.None);
        Assert.Equal(1, meeting.CurrentPhaseNumber);
    }

    [Fact]
    public void What_a_module_throws_comes_out_of_the_run()
    {
        var e = Assert.Throws<InvalidOperationException>(() => new Engine([new Throwing(), new Numbers()]).Run(new DiagnosticBag(), CancellationToken.None));
        Assert.Equal("a mistake", e.Message);
    }

    [Theory]
    [InlineData(Phase.Input)]
    [InlineData(Phase.Process)]
    [InlineData(Phase.PostProcess)]
    public void No_error_reaches_output_and_all_are_found(Phase phase)
    {
        var log = new List<string>();
        var diagnostics = new DiagnosticBag();
        var failing = new Logged("failing", log) { FailsIn = phase };
        var alsoFailing = new Logged("other", log) { FailsIn = Phase.PostProcess };

        new Engine([failing, alsoFailing]).Run(diagnostics, CancellationToken.None);

        Assert.DoesNotContain(log, l => l.StartsWith("Output", StringComparison.Ordinal));
        Assert.Equal(2, diagnostics.Sorted().Count);
    }

    [Fact]
    public void A_pipeline_that_is_kept_is_not_run_and_says_what_it_said()
    {
        var numbers = new Numbers();
        var first = new Engine([numbers]).Run(new DiagnosticBag(), CancellationToken.None);
        var diagnostics = new DiagnosticBag();
        var said = new Diagnostic(new Location("a"), Severity.Warning, "PD000", "said before");
        var kept = new Dictionary<string, PipelineResult> { [nameof(Throwing)] = new([], [said]), [nameof(Numbers)] = first.Result(numbers) };
        var (again, throwing) = (new Numbers(), new Throwing());
        var sum = new Sum(again);
        var context = new Engine([throwing, again, sum]).Run(diagnostics, CancellationToken.None, kept);
        Assert.Equal(first.Result(numbers).Documents, context.Result(again).Documents);
        Assert.Equal([said], context.Result(throwing).Diagnostics);
        Assert.Equal([said], diagnostics.Sorted());
        Assert.NotEmpty(context.Result(sum).Documents);
    }

    [Fact]
    public void Documents_pass_from_module_to_module_and_to_those_who_depend_on_them()
    {
        var numbers = new Numbers();
        var sum = new Sum(numbers);
        var context = new Engine([sum, numbers]).Run(new DiagnosticBag(), CancellationToken.None);
        Assert.Equal(12, context.Model<int>(sum));
    }

    [Fact]
    public void Pipelines_that_depend_on_each_other_are_named()
    {
        var first = new Knot();
        var second = new Knot { On = first };
        first.On = second;
        var e = Assert.Throws<InvalidOperationException>(() => new Engine([first, second]));
        Assert.Equal("Pipelines depend on each other in a circle: Knot -> Knot.", e.Message);
    }

    [Fact]
    public void A_dependency_that_does_not_run_is_named()
    {
        var e = Assert.Throws<InvalidOperationException>(() => new Engine([new Sum(new Numbers())]));
        Assert.Contains("Numbers", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_stops() =>
        Assert.Throws<OperationCanceledException>(() => new Engine([new Numbers()]).Run(new DiagnosticBag(), new CancellationToken(canceled: true)));

    private sealed class Logged : Pipeline
    {
        public Logged(string name, List<string> log, params IReadOnlyList<Pipeline> dependencies)
        {
            Dependencies = dependencies;
            Input = [new Log(() => FailsIn, Phase.Input, name, log)];
            Process = [new Log(() => FailsIn, Phase.Process, name, log)];
            PostProcess = [new Log(() => FailsIn, Phase.PostProcess, name, log)];
            Output = [new Log(() => FailsIn, Phase.Output, name, log)];
        }

        public Phase? FailsIn { get; init; }
    }

    private sealed class Log(Func<Phase?> failsIn, Phase phase, string name, List<string> log) : Source<string>
    {
        protected override IEnumerable<Document<string>> Execute(PipelineContext context)
        {
            lock (log) log.Add($"{phase} {name}");
            if (failsIn() == phase) context.Diagnostics.Error(new Location(name), Codes.Syntax, "no");
            return [];
        }
    }

    private sealed class Meeting : Pipeline
    {
        public Meeting(Barrier barrier) => Process = [new Meet(barrier)];

        private sealed class Meet(Barrier barrier) : Source<string>
        {
            protected override IEnumerable<Document<string>> Execute(PipelineContext context)
            {
                barrier.SignalAndWait(TimeSpan.FromSeconds(60), context.Cancellation);
                return [];
            }
        }
    }

    private sealed class Throwing : Pipeline
    {
        public Throwing() => Process = [new Throw()];

        private sealed class Throw : Source<string>
        {
            protected override IEnumerable<Document<string>> Execute(PipelineContext context) => throw new InvalidOperationException("a mistake");
        }
    }

    private sealed class Numbers : Pipeline
    {
        public Numbers()
        {
            Input = [new Count()];
            Process = [new Double()];
        }

        private sealed class Count : Source<int>
        {
            protected override IEnumerable<Document<int>> Execute(PipelineContext context) => [new(1), new(2), new(3)];
        }

        private sealed class Double : Module<int, int>
        {
            protected override IEnumerable<Document<int>> Execute(IReadOnlyList<Document<int>> inputs, PipelineContext context) =>
                inputs.Select(d => new Document<int>(d.Model * 2));
        }
    }

    private sealed class Sum : Pipeline
    {
        public Sum(Numbers numbers)
        {
            Dependencies = [numbers];
            Process = [new Add(numbers)];
        }

        private sealed class Add(Numbers numbers) : Source<int>
        {
            protected override IEnumerable<Document<int>> Execute(PipelineContext context) => [new(context.Documents<int>(numbers).Sum(d => d.Model))];
        }
    }

    private sealed class Knot : Pipeline
    {
        private Pipeline[] _on = [];

        public Knot() => Dependencies = new Late(() => _on);

        public Pipeline On
        {
            set => _on = [value];
        }

        private sealed class Late(Func<Pipeline[]> list) : IReadOnlyList<Pipeline>
        {
            public int Count => list().Length;

            public Pipeline this[int index] => list()[index];

            public IEnumerator<Pipeline> GetEnumerator() => list().AsEnumerable().GetEnumerator();

            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
    }
}
