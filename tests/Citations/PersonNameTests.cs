using Site.Citations;

namespace Site.Tests.Citations;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ashish Vaswani", "Ashish", null, "Vaswani", null)]
    [InlineData("  Ming-Wei   Chang ", "Ming-Wei", null, "Chang", null)]
    [InlineData("Ludwig van Beethoven", "Ludwig", "van", "Beethoven", null)]
    [InlineData("Mihaela van der Schaar", "Mihaela", "van der", "Schaar", null)]
    [InlineData("Fernando De la Torre", "Fernando", "De la", "Torre", null)]
    [InlineData("Luc Van Gool", "Luc", null, "Van Gool", null)]
    [InlineData("Blaise Agüera y Arcas", "Blaise", null, "Agüera y Arcas", null)]
    [InlineData("Jean d'Alembert", "Jean", null, "d'Alembert", null)]
    [InlineData("Martin Luther King, Jr.", "Martin Luther", null, "King", "Jr.")]
    [InlineData("King, Jr., Martin Luther", "Martin Luther", null, "King", "Jr.")]
    [InlineData("Henry Jones III", "Henry", null, "Jones", "III")]
    [InlineData("de la Cruz, Maria", "Maria", "de la", "Cruz", null)]
    [InlineData("Caihua fan", "Caihua", null, "fan", null)]
    [InlineData("Quoc V. Le", "Quoc V.", null, "Le", null)]
    [InlineData("Supryadi", null, null, "Supryadi", null)]
    [InlineData("山田 太郎", "太郎", null, "山田", null)]
    [InlineData("محمد علي", "محمد", null, "علي", null)]
    public void Takes_a_name_apart(string name, string? given, string? particle, string family, string? suffix)
    {
        var person = PersonName.Parse(name);
        Assert.Equal((given, particle, family, suffix, false), (person.Given, person.Particle, person.Family, person.Suffix, person.IsLiteral));
    }

    [Theory]
    [InlineData("OpenAI")]
    [InlineData("DeepSeek-AI")]
    [InlineData("NVIDIA")]
    [InlineData("LG AI Research")]
    [InlineData("Kimi Team")]
    [InlineData("The ATLAS Collaboration")]
    [InlineData("University of Somewhere")]
    [InlineData("Smith and Sons")]
    [InlineData("ACME, Inc.")]
    [InlineData("王小明")]
    [InlineData("김철수")]
    [InlineData("A B, C D, E F, G")]
    [InlineData("Team 42")]
    [InlineData(",")]
    [InlineData("")]
    public void Leaves_groups_and_doubtful_names_whole(string name)
    {
        var person = PersonName.Parse(name);
        Assert.Equal((true, name, null), (person.IsLiteral, person.Family, person.Given));
    }
}
