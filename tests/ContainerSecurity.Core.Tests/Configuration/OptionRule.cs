using System.Collections.Immutable;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Configuration;

/// <summary>A rule with an option of each type, which reports their values.</summary>
internal sealed class OptionRule() : Rule(SetRule.Describe("CNS9901"))
{
    private static readonly RuleOption<bool> Flag = new("flag", false, "d");
    private static readonly RuleOption<int> Number = new("number", 1, "d");
    private static readonly RuleOption<double> Ratio = new("ratio", 0.5, "d");
    private static readonly RuleOption<string> Word = new("word", "w", "d");
    private static readonly RuleOption<ImmutableArray<string>> Words = new("words", ["a"], "d");

    public override ImmutableArray<RuleOption> Options => [Flag, Number, Ratio, Word, Words];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(c =>
    {
        foreach (var document in c.Node.Documents)
        {
            var options = c.OptionsFor(document);
            var ratio = options.Get(Ratio).ToString(System.Globalization.CultureInfo.InvariantCulture);
            c.Report(new Location(document, default), $"{options.Get(Flag)} {options.Get(Number)} {ratio} {options.Get(Word)} {string.Join("+", options.Get(Words))}");
        }
    });
}
