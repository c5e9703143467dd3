using System;
using ContainerSecurity.Rules.Azure.Aci.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupGitVolumeUnpinned() : Rule(new()
{
    Id = "CNS5354",
    Title = "gitRepo volume is not pinned to a commit",
    MessageFormat = "gitRepo volume '{0}' is not pinned to a commit hash over https; use an https URL and set revision to a commit hash",
    Category = Categories.Access,
    Description = "Each start can run different code, and over http or the git protocol an attacker on the network can replace it.",
    Remediation = "Use an https repository URL and set gitRepo.revision to a commit hash.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:DS-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            foreach (var volume in GitVolume.Of(context.Node))
            {
                var (address, revision) = (volume.Repository, volume.Revision);
                if (address.Text?.StartsWith("http://", StringComparison.OrdinalIgnoreCase) == true || address.Text?.StartsWith("git://", StringComparison.OrdinalIgnoreCase) == true)
                    context.Report(address.Location, address.Text);
                else if (!revision.IsUnknown && !revision.IsPresent)
                    context.Report(revision.Location, address.Text ?? "git");
            }
        });
}
