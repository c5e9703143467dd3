using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class AptKeyUsed() : Rule(new()
{
    Id = "CNS1059",
    Title = "apt-key trusts a key for all sources",
    MessageFormat = "apt-key makes the key good for every source, and newer releases have no apt-key; put it into /etc/apt/keyrings and name it with signed-by",
    Category = Categories.SupplyChain,
    Description = "A key that apt-key adds can sign the packages of every source, those of the distribution too. The program was taken out of Debian 13.",
    Remediation = "Write the key to a file in /etc/apt/keyrings and name it in the source with signed-by.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Dockerfile,
    Standards = ["CWE-347"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Instruction is RunInstructionSyntax && command.Name == "apt-key" && command.Arguments.Any(a => a.StaticText is "add" or "adv"))
                context.Report(command.NameWord!.Location);
        });
}
