using System;
using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Aci.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

/// <summary>CNS5354: A git volume names no commit.</summary>
public sealed class GroupGitVolumeUnpinned : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS5354"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            foreach (var volume in GitVolume.Of(context.Node))
            {
                var (address, revision) = (volume.Repository, volume.Revision);
                if (address.Text?.StartsWith("http://", StringComparison.OrdinalIgnoreCase) == true || address.Text?.StartsWith("git://", StringComparison.OrdinalIgnoreCase) == true)
                    context.Report(Descriptor, address.Location, address.Text);
                else if (!revision.IsUnknown && !revision.IsPresent)
                    context.Report(Descriptor, revision.Location, address.Text ?? "git");
            }
        });
}
