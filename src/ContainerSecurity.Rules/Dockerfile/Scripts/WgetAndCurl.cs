using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class WgetAndCurl() : Rule(new()
{
    Id = "CNS8015",
    Title = "wget and curl are both used",
    MessageFormat = "'{0}' is used in addition to '{1}'; use one of them throughout",
    Category = Categories.Building,
    Description = "Two tools for the same purpose have to be installed and patched.",
    Remediation = "Use one of them throughout.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL4001", "trivy:DS-0014", "kics:run_using_wget_and_curl"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var downloads = context.Node.Instructions.Select(Stages.Effective).OfType<RunInstructionSyntax>().SelectMany(i => i.Script?.Commands ?? [])
                .Select(c => c.EffectiveCommand).Where(c => c.Name is "curl" or "wget").ToList();
            if (downloads.FirstOrDefault(d => d.Name != downloads[0].Name) is { Command: not null } second)
                context.Report(second.NameWord!.Location, second.Name, downloads[0].Name);
        });
}
