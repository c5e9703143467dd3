using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class CopyFromUnknownStage() : Rule(Descriptor, Number)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8059",
        Title = "COPY --from refers to an unknown stage",
        MessageFormat = "No earlier stage is named '{0}', so {1}",
        Category = Categories.Building,
        Description = "A name that no earlier stage has refers to an image. The owner of that name on Docker Hub then decides what is copied into your image.",
        Remediation = "Correct the stage name, move the stage up, or write the full image reference with registry and tag.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:DL3022"],
    };

    private static readonly DiagnosticDescriptor Number = new()
    {
        Id = "CNS8034",
        Title = "COPY --from refers to an unknown stage index",
        MessageFormat = "No earlier stage has index {0}; copy from the name of an earlier stage",
        Category = Categories.Building,
        Description = "The build fails, or copies files from an unintended stage.",
        Remediation = "Correct the index, or preferably name the stage with AS and copy from that name.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:DL3022"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var all = new HashSet<string>(context.Node.Stages.Select(s => s.Name.Value ?? ""), StringComparer.OrdinalIgnoreCase);
            foreach (var stage in context.Node.Stages)
            {
                // CNS8061 reports a stage that copies from itself.
                known.Add(stage.Name.Value ?? "");
                foreach (var copy in stage.Instructions.Select(Stages.Effective).OfType<CopyInstructionSyntax>())
                {
                    if (copy.From is not { Value.Text: { Length: > 0 } name } flag)
                        continue;
                    if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    {
                        if (number >= stage.Index)
                            context.Report(Number, flag.ValueLocation, name);
                    }
                    else if (IsName(name) && !known.Contains(name))
                    {
                        context.Report(Descriptor, flag.ValueLocation, name, all.Contains(name) ? "only BuildKit finds the stage; move it up" : "an image of that name is pulled; correct the name or write the full image reference");
                    }
                }
            }
        });

    private static bool IsName(string text) =>
        text.IndexOfAny(['/', ':', '$', '@']) < 0 && text is not ("scratch" or "context") && !text.All(c => c is >= '0' and <= '9');
}
