using Site.Serving;

namespace Site.Tests.Serving;

public sealed class FolderChangesTests
{
    [Fact]
    public async Task A_folder_is_followed_when_it_comes_when_it_goes_and_when_it_comes_again()
    {
        using var folder = new TemporaryFolder().With("input/site.yml", "title: A\n");
        using var changes = new FolderChanges(folder["input"], folder["theme"]);
        for (var time = 0; time < 2; time++)
        {
            await Seen(changes, () => Directory.CreateDirectory(folder["theme"]));
            await Seen(changes, () => folder.With("theme/card.html", "<p>A</p>"));
            await Seen(changes, () => Directory.Delete(folder["theme"], recursive: true));
        }

        folder.With("other/card.html", "<p>B</p>");
        await Seen(changes, () => Directory.Move(folder["other"], folder["theme"]));
        await Seen(changes, () => folder.With("theme/card.html", "<p>C</p>"));
        await Seen(changes, () => Directory.Move(folder["theme"], folder["other"]));
    }

    [Fact]
    public async Task What_is_beside_the_folders_is_not_followed()
    {
        using var folder = new TemporaryFolder().With("input/site.yml", "title: A\n");
        using var changes = new FolderChanges(folder["input"], folder["theme"]);
        folder.With("themes/a.html", "A").With("output/index.html", "B");
        folder.With("input/site.yml", "title: B\n");
        Assert.Equal(Changed.Content, await Next(changes));
    }

    // What is told late of an earlier change must not count for this one.
    private static async Task Seen(FolderChanges changes, Action change)
    {
        change();
        Assert.Equal(Changed.Theme, await Next(changes));
        await Task.Delay(100, TestContext.Current.CancellationToken);
    }

    private static Task<Changed> Next(FolderChanges changes) => changes.Next(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
}
