using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class DuplicateKey() : Rule(new()
{
    Id = "CNS8134",
    Title = "LABEL or ARG sets a key twice",
    MessageFormat = "'{0}' is set again later in this {1} instruction, so this value is lost; remove one of the two",
    Category = Categories.Building,
    Description = "The last value of a key wins. The earlier one has no effect and is usually a copied line whose key was not changed.",
    Remediation = "Remove one of the two values, or correct the key.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<LabelInstructionSyntax>(static context => Check(context, context.Node, context.Node.Labels));
        context.RegisterInstructionAction<ArgInstructionSyntax>(static context => Check(context, context.Node, context.Node.Declarations));
    }

    // CNS8067 reports ENV.
    private static void Check<T>(RuleContext<T> context, InstructionSyntax instruction, ImmutableArray<KeyValueSyntax> pairs)
        where T : class
    {
        var later = new HashSet<string>(StringComparer.Ordinal);
        for (var i = pairs.Length - 1; i >= 0; i--)
        {
            var key = pairs[i].Key.Value;
            if (key.Length > 0 && key[0] != '#' && !later.Add(key) && pairs[i].Value is not null)
                context.Report(pairs[i].Key.Location, key, instruction.Name);
        }
    }
}
