using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class PasswordlessSudo() : Rule(new()
{
    Id = "CNS2068",
    Title = "A user may become root without a password",
    MessageFormat = "'NOPASSWD' lets the user become root at will, so leaving root was for nothing; remove the line and run what needs root before USER",
    Category = Categories.Privileges,
    Description = "Who breaks into a program of that user is root with one more command.",
    Remediation = "Do what needs root in RUN before USER, and leave sudo out of the image.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Dockerfile,
    Standards = ["CIS-DOCKER:4.1", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            // In a stage that nothing is run from it does no harm.
            if (command.Script.Instruction is not RunInstructionSyntax { Stage: { IsReachable: true } } || command.EffectiveCommand is not { Name: "echo" or "printf" or "sed" } effective)
                return;
            if (effective.Arguments.FirstOrDefault(a => a.StaticPrefix.Contains("NOPASSWD", StringComparison.Ordinal) || a.Parts.Any(p => p.Text.Contains("NOPASSWD:", StringComparison.Ordinal))) is { } word)
                context.Report(word.Location);
        });
}
