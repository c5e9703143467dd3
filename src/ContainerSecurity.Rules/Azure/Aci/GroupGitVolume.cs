using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Aci.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupGitVolume() : Rule(new()
{
    Id = "CNS5353",
    Title = "Container group clones code from git at startup",
    MessageFormat = "gitRepo volume clones '{0}' at startup; build the code into the image",
    Category = Categories.Access,
    Description = "Code cloned at startup was not built, scanned or signed with the image, and the git server decides what runs.",
    Remediation = "Build the code into the image.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.ContainerInstances,
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
