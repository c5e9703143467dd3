using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class UserWithRootId() : Rule(new()
{
    Id = "CNS2069",
    Title = "An account gets the number of root",
    MessageFormat = "'{0}' is given the number 0, so it is root under another name; give it one of its own",
    Category = Categories.Privileges,
    Description = "The kernel knows only the number: an account with the number 0 has all rights of root, and those who look at the name do not see it.",
    Remediation = "Give the account a number of its own, best from 10000 up.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["dockle:DKL-LI-0002"],
    Standards = ["CIS-DOCKER:4.1", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Instruction is not RunInstructionSyntax || command.Name is not ("useradd" or "adduser" or "usermod"))
                return;
            if (command.GetOptionValue("-u", "--uid") is { Text: "0" } number && command.Arguments.LastOrDefault()?.StaticText is { } account && account != "root")
                context.Report(new Location(context.Node.Script.Document, number.MapSpan(0, number.Length)), account);
        });
}
