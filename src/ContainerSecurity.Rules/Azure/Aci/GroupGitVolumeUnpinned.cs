using System;
using ContainerSecurity.Rules.Azure.Aci.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupGitVolumeUnpinned() : Rule(new()
{
    Id = "CNS5354",
    Title = "A git volume names no commit",
    MessageFormat = "Git volume from '{0}' names no revision; name the hash of a commit",
    Category = Categories.Access,
    Description = "Each start may then run other code.",
    Remediation = "Set gitRepo.revision to the hash of a commit.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = Platforms.ContainerInstances,
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
