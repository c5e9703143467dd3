using System;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class InvalidLabelKey() : Rule(new()
{
    Id = "CNS8085",
    Title = "Label key is invalid or reserved",
    MessageFormat = "Label '{0}' {1}",
    Category = Categories.Building,
    Description = "Label keys consist of lowercase letters and digits, separated by single dots and hyphens; com.docker.*, io.docker.* and org.dockerproject.* are reserved for Docker.",
    Remediation = "Rename the label, preferably with a prefix in reverse-DNS notation of a domain that you own.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
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
                    context.Report(label.Key.Location, key, "uses a namespace reserved for Docker; use a domain that you own");
                else if (!IsValid(key))
                    context.Report(label.Key.Location, key, "is not a valid key; use lowercase letters and digits separated by single dots or hyphens");
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
