using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyLeavesNamespacesOut() : Rule(new()
{
    Id = "CNS5293",
    Title = "Gatekeeper leaves namespaces out that are not the system's",
    MessageFormat = "{0} leaves the namespace '{1}' out; apply the policy there, too",
    Category = Categories.Access,
    Description = "In a namespace that is left out no policy is applied, and who may make pods there may make any.",
    Remediation = "Leave out the system's own namespaces only.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["CIS-AKS:5.2.1", "OWASP-K8S:K04", "CWE-862"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            foreach (var place in ExcludedBy(context.Node))
            {
                if (place is DataScalar { Expression: null } name && !IsSystem(name.Text))
                    context.Report(name.Location, context.Node.Identity, name.Text);
            }
        });

    // What Gatekeeper's Config leaves out of admission, or a constraint out of its match.
    private static IEnumerable<DataNode> ExcludedBy(KubernetesObject node) => node.ApiGroup switch
    {
        "config.gatekeeper.sh" => node.Get("spec", "match").Mappings()
            .Where(match => match["processes"].Items().OfType<DataScalar>().Any(p => p.Text is "*" or "webhook"))
            .SelectMany(match => match["excludedNamespaces"].Items()),
        "constraints.gatekeeper.sh" => node.Get("spec", "match", "excludedNamespaces").Items().Where(IsBroad),
        _ => [],
    };

    // A constraint may have its reason to leave out a certain namespace; it has none for the one that things land in by mistake, or for all.
    private static bool IsBroad(DataNode place) => place is DataScalar { Text: "default" or "*" };

    // Azure Policy and AKS keep their own namespaces; names with these beginnings are reserved or belong to the platform.
    private static bool IsSystem(string name) =>
        name.StartsWith("kube-", StringComparison.Ordinal) || name.StartsWith("gatekeeper-", StringComparison.Ordinal) || name.StartsWith("aks-", StringComparison.Ordinal)
        || name.StartsWith("azure-", StringComparison.Ordinal) || name.StartsWith("calico-", StringComparison.Ordinal) || name.StartsWith("tigera-", StringComparison.Ordinal)
        || name.StartsWith("openshift-", StringComparison.Ordinal) || name is "app-routing-system" or "dataprotection-microsoft" or "cert-manager" or "istio-system";
}
