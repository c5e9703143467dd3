using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

/// <summary>CNS6487: what a container app writes is lost.</summary>
public sealed class AppVolumeNotShared : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6487",
        Title = "What a container app writes is lost",
        MessageFormat = "Volume '{0}' of app '{1}' is lost with its replica; use storageType AzureFile for what must stay",
        Category = Categories.Resources,
        Description = "A replica that ends, and scaling ends them all the time, takes the volume with it.",
        Remediation = "Use the storage type AzureFile for data that must stay.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.ContainerApp.Storage"],
        HelpLink = RuleHelp.Link("CNS6487"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.template.volumes").Node is not DataSequence volumes)
                return;
            foreach (var item in volumes.Items)
            {
                if (item.Resolved is not DataMapping volume)
                    continue;
                var kind = Setting.In(volume, volume.Location, "storageType");
                // Secrets are no place for data, and a share by NFS stays too.
                if (!kind.IsUnknown && !kind.Is("AzureFile", "NfsAzureFile", "Secret", "Smb"))
                    context.Report(Descriptor, kind.Location, Setting.In(volume, volume.Location, "name").Text ?? "", context.Node.Identity.Name);
            }
        }, AzureTypes.ContainerApp);
}
