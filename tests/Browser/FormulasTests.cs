using System.Text.Json;
using Site.Mathematics;
using Site.Tests.Mathematics;

namespace Site.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class FormulasTests(BrowserFixture browser)
{
    [Fact]
    public async Task Every_formula_of_the_table_is_drawn()
    {
        await using var reader = await browser.ReaderAsync("server", new View());
        await reader.GoAsync("index.html");
        // Fonts for Chinese are not everywhere: without one, its signs have no width.
        foreach (var part in FormulaTests.Table.Where(f => f.Tex.All(c => c < '\u3000')).Chunk(100))
        {
            var formulas = JsonSerializer.Serialize(part.Select(f => new[] { f.Tex, Formula.Read($"${f.Tex}$")?.ToMathMl(isDisplay: false) ?? "" }));
            var script = """
                (() => {
                  const wrong = [];
                  for (const [tex, markup] of FORMULAS) {
                    const place = document.createElement('p');
                    place.innerHTML = markup;
                    document.body.append(place);
                    const math = place.firstElementChild, box = math?.getBoundingClientRect();
                    if (place.children.length !== 1 || math.namespaceURI !== 'http://www.w3.org/1998/Math/MathML' || !(box.width > 0) || !(box.height > 0)) wrong.push(tex);
                    place.remove();
                  }
                  return wrong.join(' ; ');
                })()
                """;
            Assert.Equal("", await reader.EvaluateAsync<string>(script.Replace("FORMULAS", formulas, StringComparison.Ordinal)));
        }
    }
}
