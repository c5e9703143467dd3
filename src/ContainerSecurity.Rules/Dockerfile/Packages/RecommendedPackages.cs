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
    Title = "APT installs recommended packages",
    MessageFormat = "'{0} {1}' also installs recommended packages; add {2}",
    Category = Categories.Building,
    Description = "Packages that nobody asked for make the image larger and increase its attack surface.",
    Remediation = "Add --no-install-recommends (for aptitude, --without-recommends), and list the packages that are needed.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3015", "trivy:DS-0029", "kics:apt_get_not_avoiding_additional_packages", "dockle:CIS-DI-0003"],
    Standards = ["CIS-DOCKER:4.3"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var scripts = context.Node.Instructions.Select(i => Stages.Effective(i).Script).OfType<ShellScript>().ToList();

            // The setting in the APT configuration applies to the whole stage.
            if (scripts.Any(s => s.Text.Text.Contains("APT::Install-Recommends", StringComparison.OrdinalIgnoreCase)))
                return;
            foreach (var command in scripts.Where(s => s.Owner is RunInstructionSyntax).SelectMany(s => s.Commands))
            {
                if (OsPackageCommand.Read(command.EffectiveCommand) is { IsInstall: true, Manager.IsApt: true, Packages.IsEmpty: false } install
                    && !install.Invocation.HasOption("--no-install-recommends", "--without-recommends", "-R"))
                {
                    var option = install.Name == "aptitude" ? "--without-recommends" : "--no-install-recommends";
                    context.Report(install.Verb.Location, new CodeFix($"Add {option}", [new TextChange(new TextSpan(install.Verb.Span.End, 0), " " + option)]) { IsSafe = false }, install.Name, install.Verb.StaticText, option);
                }
            }
        });
}
