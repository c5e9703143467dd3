using System;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class InvalidLabelKey() : Rule(new()
{
    Id = "CNS8085",
    Title = "The key of a label breaks the rules",
    MessageFormat = "Label '{0}' {1}",
    Category = Categories.Building,
    Description = "Keys of labels are made of lower case letters and digits with single dots and hyphens between; com.docker.*, io.docker.* and org.dockerproject.* are kept for Docker.",
    Remediation = "Rename the label, best in the reversed name of a domain of yours.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3048"],
})
{
    // Source: Docker documentation, "Docker object labels", guidelines for keys.
    private static readonly string[] Reserved = ["com.docker.", "io.docker.", "org.dockerproject."];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<LabelInstructionSyntax>(static context =>
        {
            foreach (var label in context.Node.Labels)
            {
                var key = label.Key.RawText.Trim('"', '\'');
                if (key.Length == 0 || key.Contains('$'))
                    continue;
                if (Array.Exists(Reserved, r => key.StartsWith(r, StringComparison.Ordinal)))
                    context.Report(label.Key.Location, key, "is in a namespace of Docker's own; use one of yours");
                else if (!IsValid(key))
                    context.Report(label.Key.Location, key, "is no proper key; use lower case letters and digits, with single dots and hyphens between");
            }
        });

    private static bool IsValid(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] is >= 'a' and <= 'z' || (i > 0 && key[i] is >= '0' and <= '9'))
                continue;
            var isBetween = i > 0 && i + 1 < key.Length && key[i] is '.' or '-' or '_' or '/';
            if (!isBetween || (key[i] == key[i - 1] && key[i] is '.' or '-'))
                return false;
        }

        return true;
    }
}
