using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class AptKeyUsed() : Rule(new()
{
    Id = "CNS1059",
    Title = "apt-key trusts a key for every APT source",
    MessageFormat = "'apt-key' trusts the key for every APT source; save it in /etc/apt/keyrings and reference it with signed-by",
    Category = Categories.SupplyChain,
    Description = "A key added with apt-key can sign packages of every APT source, including those of the distribution. apt-key is deprecated and no longer part of Debian 13.",
    Remediation = "Save the key as a file in /etc/apt/keyrings and reference it in the APT source with signed-by.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CWE-347"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is RunInstructionSyntax && command.Name == "apt-key" && command.Arguments.Any(a => a.StaticText is "add" or "adv"))
                context.Report(command.NameWord!.Location);
        });
}
