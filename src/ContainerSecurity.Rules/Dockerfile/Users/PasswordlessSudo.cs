using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class PasswordlessSudo() : Rule(new()
{
    Id = "CNS2068",
    Title = "sudo is allowed without a password (NOPASSWD)",
    MessageFormat = "'NOPASSWD' lets the user become root without a password; remove the rule and run root commands before USER",
    Category = Categories.Privileges,
    Description = "An attacker who compromises a process of that user becomes root with a single command.",
    Remediation = "Run commands that need root in RUN instructions before USER, and do not install sudo in the image.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.1", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            // Harmless in a stage that the final image does not depend on.
            if (command.Script.Owner is not RunInstructionSyntax { Stage: { IsReachable: true } } || command.EffectiveCommand is not { Name: "echo" or "printf" or "sed" } effective)
                return;
            if (effective.Arguments.FirstOrDefault(a => a.StaticPrefix.Contains("NOPASSWD", StringComparison.Ordinal) || a.Parts.Any(p => p.Text.Contains("NOPASSWD:", StringComparison.Ordinal))) is { } word)
                context.Report(word.Location);
        });
}
