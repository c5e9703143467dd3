using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class Sudo() : Rule(new()
{
    Id = "CNS8020",
    Title = "sudo is used in a build",
    MessageFormat = "'sudo' is not needed in a build; set USER where another user is meant",
    Category = Categories.Building,
    Description = "A build runs as root unless USER says otherwise, so sudo adds nothing but a program with the setuid bit, which an intruder in the container can use.",
    Remediation = "Remove sudo. Switch with USER where a command must run as another user, and leave sudo out of the image.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Dockerfile,
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
            if (command.Script.Instruction is RunInstructionSyntax && command is { Name: "sudo", NameWord: { } word })
                context.Report(context.CreateDiagnostic(word.Location) with { Fixes = FixesOf(command, word) });
        });

    // Options of sudo and variables before the command mean something, so only a plain command is left in place.
    // Not safe: where the base image has another user, the command then lacks the rights.
    private static ImmutableArray<CodeFix> FixesOf(ShellCommand command, ShellWord word)
    {
        if (command.Arguments.FirstOrDefault() is not { StaticText: { Length: > 0 } text } next || text[0] == '-' || text.Contains('='))
            return [];
        var gap = new TextSpan(word.Span.End, next.Span.Start - word.Span.End);
        return string.IsNullOrWhiteSpace(word.Location.Document.Text.ToString(gap))
            ? [new CodeFix("Run it without sudo", [new TextChange(new TextSpan(word.Span.Start, next.Span.Start - word.Span.Start), "")]) { IsSafe = false }]
            : [];
    }
}
