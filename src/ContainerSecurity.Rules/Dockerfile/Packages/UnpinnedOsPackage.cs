using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class UnpinnedOsPackage() : Rule(new()
{
    Id = "CNS8001",
    Title = "OS package is not pinned to a version",
    MessageFormat = "Package '{0}' is not pinned to a version; write '{0}{1}'",
    Category = Categories.Building,
    Description = "Two builds of the same Dockerfile can install different versions, and the next build installs a broken or compromised release.",
    Remediation = "Pin the version after the package name. If the distribution removes old versions quickly, pin the base image by digest instead.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = [
        "hadolint:DL3008", "hadolint:DL3018", "hadolint:DL3033", "hadolint:DL3037",
        "hadolint:DL3041", "kics:apt_get_install_pin_version_not_defined", "kics:unpinned_package_version_in_apk_add", "kics:yum_install_without_version",
        "kics:missing_version_specification_in_dnf_install", "kics:zypper_install_without_version",
    ],
    Standards = ["CIS-DOCKER:4.11", "CWE-1357"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not InstructionSyntax || OsPackageCommand.Read(context.Node.EffectiveCommand) is not { IsInstall: true, IsGroupInstall: false } install)
                return;
            if (!install.Manager.VersionOptions.IsEmpty && install.Invocation.HasOption([.. install.Manager.VersionOptions]))
                return;
            foreach (var package in install.Packages)
            {
                // A group or task has no version of its own.
                if (package.StaticText is { } name && !install.Manager.IsPinned(name) && !IsGroup(install, name))
                    context.Report(package.Location, name, install.Manager.VersionHint);
            }
        });

    // "dnf groupinstall", "zypper install -t pattern", "apt-get install lamp-server^".
    private static bool IsGroup(OsPackageCommand install, string name) => install.Verb.StaticText is "groupinstall" or "group" or "localinstall" || name.EndsWith("^", StringComparison.Ordinal)
        || (install.Manager.IsZypper && install.Invocation.GetOptionValue("-t", "--type")?.Text is "pattern" or "patch" or "product");
}
