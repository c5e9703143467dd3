using System.Threading.Tasks;
using static ContainerSecurity.Generators.Tests.AnalyzerRun;

namespace ContainerSecurity.Generators.Tests;

public class OptionAnalyzerTests
{
    private const string Limit = "internal static readonly RuleOption<int> Limit = new(\"limit\", 3, \"A number.\");";
    private const string Listed = "public override ImmutableArray<RuleOption> Options => [Limit];";
    private const string Read = "context.Report(context.Node.Location, context.Options.Get(Limit));";
    private const string NotRead = "context.Report(context.Node.Location, 1);";

    [Fact]
    public async Task Reports_an_option_that_is_listed_and_never_read() =>
        (await Analyze(With(NotRead, Limit + Listed))).Should().Equal("CNSGEN013 Limit: The option 'Limit' is listed in Options, but no code reads it");

    [Theory]
    [InlineData("public override ImmutableArray<RuleOption> Options { get; } = [Limit];")]
    [InlineData("public override ImmutableArray<RuleOption> Options => ImmutableArray.Create<RuleOption>(Limit);")]
    [InlineData("public override ImmutableArray<RuleOption> Options { get { return [.. base.Options, Limit]; } }")]
    [InlineData("private static readonly ImmutableArray<RuleOption> All = [Limit]; public override ImmutableArray<RuleOption> Options => All;")]
    public async Task Knows_the_ways_to_list_an_option(string listed)
    {
        (await Analyze(With(NotRead, Limit + listed))).Should().ContainSingle().Which.Should().EndWith("no code reads it");
        (await Analyze(With(Read, Limit + listed))).Should().BeEmpty();
    }

    [Fact]
    public async Task Reports_an_option_that_is_read_and_not_listed() =>
        (await Analyze(With(Read, Limit))).Should().Equal("CNSGEN013 Limit: The option 'Limit' is read, but 'Sample' does not list it in Options, so no configuration can set it");

    [Fact]
    public async Task Reports_the_option_of_another_rule()
    {
        const string Other = """
            public static class Shared { public static readonly RuleOption<int> Depth = new("depth", 3, "A number."); }
            """;
        var read = NotRead + " _ = context.OptionsFor(context.Node.Location.Document).Get(Shared.Depth);" + Read;
        (await Analyze(With(read, Limit + Listed), Other)).Should().ContainSingle().Which.Should().StartWith("CNSGEN013 Shared.Depth").And.Contain("is read");
        (await Analyze(With(read, Limit + Listed.Replace("[Limit]", "[Limit, Shared.Depth]", System.StringComparison.Ordinal)), Other)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Helper.Check(context, Limit);", Listed)]
    [InlineData(Read, "public override ImmutableArray<RuleOption> Options => Helper.List();")]
    [InlineData(Read, "public override ImmutableArray<RuleOption> Options => Helper.All;")]
    [InlineData(NotRead, "")]
    public async Task Does_not_report_what_may_be_listed_or_read(string action, string listed)
    {
        const string Helpers = """
            internal static class Helper
            {
                public static ImmutableArray<RuleOption> All => [Sample.Limit];

                public static void Check(RuleContext<ImageReference> context, RuleOption<int> option) => context.Report(context.Node.Location, context.Options.Get(option));

                public static ImmutableArray<RuleOption> List()
                {
                    var builder = ImmutableArray.CreateBuilder<RuleOption>();
                    builder.Add(Sample.Limit);
                    return builder.ToImmutable();
                }
            }
            """;
        (await Analyze(With(action, Limit + listed), Helpers)).Should().BeEmpty();
    }

    [Fact]
    public async Task Looks_at_what_base_classes_list()
    {
        const string Base = """
            public abstract class Shared : Rule
            {
                protected static readonly RuleOption<int> Limit = new("limit", 3, "A number.");

                protected Shared(DiagnosticDescriptor card) : base(card) { }

                public override ImmutableArray<RuleOption> Options => [Limit];
            }
            """;
        (await Analyze(Base)).Should().BeEmpty("rules of other assemblies may read it");
        (await Analyze(Base, Rule($"Shared({Card()})", Read))).Should().BeEmpty();
        (await Analyze(Base.Replace("[Limit]", "[]", System.StringComparison.Ordinal), Rule($"Shared({Card()})", Read))).Should().ContainSingle().Which.Should().Contain("'Sample' does not list it");
    }

    private static string With(string action, string members) => Rule($"Rule({Card()})", action, members);
}
