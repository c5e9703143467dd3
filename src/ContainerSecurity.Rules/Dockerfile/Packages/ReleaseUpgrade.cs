using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class ReleaseUpgrade() : Rule(new()
{
    Id = "CNS8003",
    Title = "Image build runs a distribution upgrade",
    MessageFormat = "'{0} {1}' can replace or remove any package of the base image; use a newer base image",
    Category = Categories.Building,
    Description = "The content of the image then depends on the day of the build instead of the Dockerfile, and the replaced files stay in the layers below.",
    Remediation = "Use a newer base image, and rebuild when it changes.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3035", "trivy:DS-0024", "dockle:DKL-DI-0003"],
    Standards = ["CIS-DOCKER:4.7"],
})
{
    private static readonly string[] Verbs = ["dist-upgrade", "full-upgrade", "dup", "distro-sync", "distrosync", "dsync", "distribution-synchronization"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not RunInstructionSyntax || OsPackageCommand.Read(context.Node.EffectiveCommand) is not { } command)
                return;
            if (command.IsUpgrade && command.Packages.IsEmpty && Verbs.Contains(command.Verb.StaticText!))
                context.Report(command.Verb.Location, command.Name, command.Verb.StaticText);
        });
}
