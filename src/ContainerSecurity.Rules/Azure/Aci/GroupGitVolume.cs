using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Aci.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupGitVolume() : Rule(new()
{
    Id = "CNS5353",
    Title = "Code is pulled by git when a group starts",
    MessageFormat = "Volume of '{0}' pulls code by git at start; build it into the image",
    Category = Categories.Access,
    Description = "Code that comes at start was neither built, scanned nor signed with the image, and the server of the repository decides what runs.",
    Remediation = "Build the code into the image.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:DS-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            foreach (var volume in GitVolume.Of(context.Node))
                context.Report(volume.Location, (volume.Source.FindIgnoreCase("repository")?.Value as DataScalar)?.Text ?? "git");
        });
}
