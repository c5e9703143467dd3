using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterRbacOff() : Rule(new()
{
    Id = "CNS5400",
    Title = "Kubernetes RBAC is disabled",
    MessageFormat = "Kubernetes RBAC is disabled on cluster '{0}'; set enableRBAC to true",
    Category = Categories.Access,
    Description = "Without RBAC, any authenticated client of the API server has full control of the cluster.",
    Remediation = "Set properties.enableRBAC to true. An existing cluster has to be recreated.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.UseRBAC", "checkov:CKV_AZURE_5", "kics:aks_cluster_rbac_disabled", "kics:9307a2ed-35c2-413d-94de-a1a0682c2158",
        "kics:aks_rbac_disabled", "template-analyzer:TA-000024",
        "azpolicy:Role-Based Access Control (RBAC) should be used on Kubernetes Services",
        "defender:Role-Based Access Control should be used on Kubernetes Services", "cloudsploit:rbacEnabled",
    ],
    Standards = ["MCSB:PA-7", "CWE-862"],
    HasFix = true,
})
{
    private const string FirstWithDefault = "2019-02-01";

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var setting = Setting.Of(context.Node, "properties.enableRBAC");
            // Before this API version, RBAC was off by default.
            if (setting.Is("false") || (setting is { Node: null, IsUnknown: false } && context.Node.ApiVersion.Value is { } version && string.CompareOrdinal(version, FirstWithDefault) < 0))
                context.Report(SettingReports.WithFix(context.CreateDiagnostic(setting.Location, context.Node.Identity.Name), context.Node, context.Node.Node, "properties.enableRBAC", true));
        }, AzureTypes.Cluster);
}
