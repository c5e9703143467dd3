using System.Threading.Tasks;
using static ContainerSecurity.Generators.Tests.AnalyzerRun;

namespace ContainerSecurity.Generators.Tests;

public class IdAnalyzerTests
{
    [Theory]
    [InlineData("contoso001")]
    [InlineData("C001")]
    [InlineData("CONTOSO01")]
    [InlineData("CONTOSO000001")]
    [InlineData("CONTOSO-001")]
    [InlineData("ABCDEFGHIJKLM001")]
    [InlineData("CONTOSO001\\n")]
    [InlineData("")]
    public async Task Reports_a_malformed_id(string id) =>
        (await Analyze(Rule($"Rule({Card(id: id)})", "context.Report(context.Node.Location, 1);"))).Should().ContainSingle()
            .Which.Should().StartWith($"CNSGEN012 \"{id}\": The id '").And.EndWith("' must be 2 to 12 uppercase letters and 3 to 5 digits");

    [Theory]
    [InlineData("CT001")]
    [InlineData("ABCDEFGHIJKL00001")]
    public async Task Does_not_report_a_well_formed_id(string id) =>
        (await Analyze(Rule($"Rule({Card(id: id)})", "context.Report(context.Node.Location, 1);"))).Should().BeEmpty();

    [Fact]
    public async Task Reports_the_id_of_a_changed_copy_and_a_constant()
    {
        const string Cards = """public static class Cards { private const string Id = "x"; public static DiagnosticDescriptor Copy(DiagnosticDescriptor card) => card with { Id = Id }; }""";
        (await Analyze(Cards)).Should().Equal("CNSGEN012 Id: The id 'x' must be 2 to 12 uppercase letters and 3 to 5 digits");
    }

    [Fact]
    public async Task Does_not_report_ids_of_other_types() =>
        (await Analyze("""public sealed class Thing { public string Id { get; init; } = ""; public static Thing Make() => new() { Id = "x" }; }""")).Should().BeEmpty();
}
