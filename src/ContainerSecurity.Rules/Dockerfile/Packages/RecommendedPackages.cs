using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class RecommendedPackages() : Rule(new()
{
    Id = "CNS8005",
    Title = "Recommended packages are installed too",
    MessageFormat = "'{0} {1}' installs recommended packages too; add --no-install-recommends",
    Category = Categories.Building,
    Description = "Each package that nobody asked for is more to download, more to patch, and more for an intruder to use.",
    Remediation = "Add --no-install-recommends, and name what is really needed.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3015", "trivy:DS-0029", "kics:apt_get_not_avoiding_additional_packages", "dockle:CIS-DI-0003"],
    Standards = ["CIS-DOCKER:4.3"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var scripts = context.Node.Instructions.Select(i => Stages.Effective(i).Script).OfType<ShellScript>().ToList();

            // A stage that writes the setting into apt's configuration has done it for all.
            if (scripts.Any(s => s.Text.Text.Contains("APT::Install-Recommends", StringComparison.OrdinalIgnoreCase)))
                return;
            foreach (var command in scripts.Where(s => s.Instruction is RunInstructionSyntax).SelectMany(s => s.Commands))
            {
                if (OsPackageCommand.Read(command.EffectiveCommand) is { IsInstall: true, Manager.IsApt: true, Packages.IsEmpty: false } install
                    && !install.Invocation.HasOption("--no-install-recommends", "--without-recommends", "-R"))
                {
                    context.Report(install.Verb.Location, new CodeFix("Leave recommended packages out", [new TextChange(new TextSpan(install.Verb.Span.End, 0), " --no-install-recommends")]) { IsSafe = false }, install.Name, install.Verb.StaticText);
                }
            }
        });
}
