using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class UserWithRootId() : Rule(new()
{
    Id = "CNS2069",
    Title = "Account is created with UID 0",
    MessageFormat = "Account '{0}' gets UID 0, which is root; assign another UID",
    Category = Categories.Privileges,
    Description = "The kernel only checks the UID: an account with UID 0 has all privileges of root under an inconspicuous name.",
    Remediation = "Assign a UID of its own to the account, preferably 10000 or higher.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["dockle:DKL-LI-0002"],
    Standards = ["CIS-DOCKER:4.1", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is not RunInstructionSyntax || command.Name is not ("useradd" or "adduser" or "usermod"))
                return;
            if (command.GetOptionValue("-u", "--uid") is { Text: "0" } number && command.Arguments.LastOrDefault()?.StaticText is { } account && account != "root")
                context.Report(new Location(context.Node.Script.Document, number.MapSpan(0, number.Length)), account);
        });
}
