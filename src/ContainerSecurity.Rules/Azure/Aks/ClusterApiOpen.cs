using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterApiOpen() : Rule(new()
{
    Id = "CNS4100",
    Title = "Cluster API server accepts any IP address",
    MessageFormat = "The API server of cluster '{0}' accepts connections from any IP address; restrict authorizedIPRanges to known addresses or make the cluster private",
    Category = Categories.Network,
    Description = "An API server on the Internet is exposed to stolen credentials and to every new Kubernetes vulnerability.",
    Remediation = "Set apiServerAccessProfile.enablePrivateCluster to true, or list known addresses in authorizedIPRanges.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.AuthorizedIPs", "checkov:CKV_AZURE_6", "kics:aks_with_authorized_ip_ranges_disabled",
        "kics:2583fab1-953b-4fae-bd02-4a136a6c21f9", "template-analyzer:TA-000023",
        "azpolicy:Authorized IP ranges should be defined on Kubernetes Services",
        "defender:Kubernetes API server should be configured with restricted access", "cloudsploit:aksApiAuthorizedIpRanges",
        "cloudsploit:aksNetworkExposure",
    ],
    Standards = ["MCSB:NS-2", "CIS-AKS:5.4.1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var isPrivate = Setting.Of(context.Node, "properties.apiServerAccessProfile.enablePrivateCluster");
            var integrated = Setting.Of(context.Node, "properties.apiServerAccessProfile.disablePublicNetwork");
            var network = Setting.Of(context.Node, "properties.publicNetworkAccess");
            if (isPrivate.IsUnknown || isPrivate.Is("true") || integrated.Is("true") || network.IsUnknown || network.Is("Disabled"))
                return;
            var ranges = Setting.Of(context.Node, "properties.apiServerAccessProfile.authorizedIPRanges");
            // API previews of 2019 had this setting one level up.
            var old = Setting.Of(context.Node, "properties.apiServerAuthorizedIPRanges");
            if (ranges.IsUnknown || old.IsUnknown || old.IsPresent)
                return;
            if (!ranges.IsPresent)
            {
                context.Report(ranges.Location, context.Node.Identity.Name);
                return;
            }
            if (ranges.Node is not DataSequence list)
                return;
            foreach (var item in list.Items)
            {
                if (item is DataScalar { Expression: null, Text: "0.0.0.0/0" } everywhere)
                    context.Report(everywhere.Location, context.Node.Identity.Name);
            }
        }, AzureTypes.Cluster);
}
