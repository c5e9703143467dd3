using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class Sudo() : Rule(new()
{
    Id = "CNS8020",
    Title = "sudo is used in a RUN instruction",
    MessageFormat = "'sudo' is not needed in a build; remove it and switch users with USER",
    Category = Categories.Building,
    Description = "RUN instructions run as root until USER changes the user, so sudo only adds a setuid program that an attacker in the container can use.",
    Remediation = "Remove sudo. Use USER to run a command as another user, and do not install sudo in the image.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = [
        "hadolint:DL3004", "checkov:CKV2_DOCKER_1", "trivy:DS-0010", "kics:run_using_sudo",
        "dockle:DKL-DI-0001",
    ],
    Standards = ["CIS-DOCKER:4.1", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            if (command.Script.Owner is RunInstructionSyntax && command is { Name: "sudo", NameWord: { } word })
                context.Report(context.CreateDiagnostic(word.Location) with { Fixes = FixesOf(command, word) });
        });

    // Options of sudo and variable assignments have a meaning, so the fix only applies to a plain command.
    // Not safe: if the base image sets a non-root user, the command lacks permissions.
    private static ImmutableArray<CodeFix> FixesOf(ShellCommand command, ShellWord word)
    {
        if (command.Arguments.FirstOrDefault() is not { StaticText: { Length: > 0 } text } next || text[0] == '-' || text.Contains('='))
            return [];
        var gap = new TextSpan(word.Span.End, next.Span.Start - word.Span.End);
        return string.IsNullOrWhiteSpace(word.Location.Document.Text.ToString(gap))
            ? [new CodeFix("Remove sudo", [new TextChange(new TextSpan(word.Span.Start, next.Span.Start - word.Span.Start), "")]) { IsSafe = false }]
            : [];
    }
}
