using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class UpdateAlone() : Rule(new()
{
    Id = "CNS8004",
    Title = "Package index is updated in a separate layer",
    MessageFormat = "'{0} {1}' is cached as a separate layer; combine it with the install command in one RUN instruction",
    Category = Categories.Building,
    Description = "When the install instruction changes, the layer with the package index comes from the build cache: the build installs outdated packages with known vulnerabilities, or fails because they no longer exist.",
    Remediation = "Combine the update and the installation with && in one RUN instruction.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["checkov:CKV_DOCKER_5", "trivy:DS-0017", "kics:update_instruction_alone", "dockle:CIS-DI-0007"],
    Standards = ["CIS-DOCKER:4.7"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script is not { Owner: RunInstructionSyntax run, IsComplete: true } script || OsPackageCommand.Read(context.Node.EffectiveCommand) is not { } update || !IsUpdate(update))
                return;

            // Package lists in a cache mount are not part of the layer.
            if (script.Commands.Any(c => UsesLists(c, update)) || Mounts.CoverAny(run, "apt") || Mounts.CoverAny(run, "apk") || Mounts.CoverAny(run, "zypp"))
                return;
            context.Report(update.Verb.Location, update.Name, update.Verb.StaticText);
        });

    // yum and dnf refresh the package index themselves. An upgrade of packages is not a refresh: CNS8021 reports it.
    private static bool IsUpdate(OsPackageCommand command) => command.Manager.HasVerbWithDash
        ? command.IsUpgrade && command.Packages.IsEmpty && command.Verb.StaticText is "-Syu" or "-Syyu" or "-Sy" or "-Syy"
        : command.IsRefresh && !command.Manager.IsYum;

    // A script or an unknown command may install packages.
    private static bool UsesLists(ShellCommand command, OsPackageCommand update)
    {
        var invocation = command.EffectiveCommand;
        if (invocation.Command == update.Invocation.Command)
            return false;
        if (OsPackageManager.Find(invocation.Name) == update.Manager)
            return OsPackageCommand.Read(invocation) is not { } other || !IsUpdate(other);
        return invocation.NameWord is { } name && (invocation.Name is null || name.StaticText!.Contains('/') || invocation.Name is "sh" or "bash" or "source" or "." or "xargs" or "make" or "ansible-playbook" or "rosdep" or "apt-key" or "npx" or "playwright");
    }
}
