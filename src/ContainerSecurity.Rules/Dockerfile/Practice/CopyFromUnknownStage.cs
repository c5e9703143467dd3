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
        Title = "COPY --from names no earlier stage",
        MessageFormat = "No stage '{0}' stands before this, so an image of that name is pulled from Docker Hub; correct the name or write the whole image",
        Category = Categories.Building,
        Description = "A name that no earlier stage has is taken for an image. Whoever owns that name on Docker Hub then decides what is copied into yours.",
        Remediation = "Correct the stage name, move the stage up, or name the image with its registry and tag.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3022"],
    };

    private static readonly DiagnosticDescriptor Number = new()
    {
        Id = "CNS8034",
        Title = "COPY --from has a number that no earlier stage has",
        MessageFormat = "No stage of number {0} stands before this; the first stage has the number 0",
        Category = Categories.Building,
        Description = "The build ends here, or takes its files from a stage that was not meant.",
        Remediation = "Correct the number, or better, name the stage with AS and copy from the name.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3022"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var stage in context.Node.Stages)
            {
                // A stage that copies from itself is another rule's.
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
                        context.Report(Descriptor, flag.ValueLocation, name);
                    }
                }
            }
        });

    private static bool IsName(string text) =>
        text.IndexOfAny(['/', ':', '$', '@']) < 0 && text is not ("scratch" or "context") && !text.All(c => c is >= '0' and <= '9');
}
