using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Packages;

/// <summary>CNS8020: sudo is used in a build.</summary>
public sealed class Sudo : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS8020"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            if (command.Script.Instruction is RunInstructionSyntax && command is { Name: "sudo", NameWord: { } word })
                context.Report(Descriptor, word.Location);
        });
}
