using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class PolicyLeavesNamespacesOut() : Rule(new()
{
    Id = "CNS5293",
    Title = "Gatekeeper excludes a non-system namespace",
    MessageFormat = "{0} excludes namespace '{1}' from policy enforcement; remove the exclusion",
    Category = Categories.Access,
    Description = "No policy applies in an excluded namespace, so anyone who can create pods there can create any pod.",
    Remediation = "Exclude system namespaces only.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
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

    // Gatekeeper's Config excludes namespaces from admission, a constraint from its match.
    private static IEnumerable<DataNode> ExcludedBy(KubernetesObject node) => node.ApiGroup switch
    {
        "config.gatekeeper.sh" => node.Get("spec", "match").Mappings()
            .Where(match => match["processes"].Items().OfType<DataScalar>().Any(p => p.Text is "*" or "webhook"))
            .SelectMany(match => match["excludedNamespaces"].Items()),
        "constraints.gatekeeper.sh" => node.Get("spec", "match", "excludedNamespaces").Items().Where(IsBroad),
        _ => [],
    };

    // A constraint may have a reason to exclude a certain namespace, but not the one where objects end up by mistake, or all of them.
    private static bool IsBroad(DataNode place) => place is DataScalar { Text: "default" or "*" };

    // Azure Policy and AKS exclude their own namespaces; names with these prefixes are reserved or belong to the platform.
    private static bool IsSystem(string name) =>
        name.StartsWith("kube-", StringComparison.Ordinal) || name.StartsWith("gatekeeper-", StringComparison.Ordinal) || name.StartsWith("aks-", StringComparison.Ordinal)
        || name.StartsWith("azure-", StringComparison.Ordinal) || name.StartsWith("calico-", StringComparison.Ordinal) || name.StartsWith("tigera-", StringComparison.Ordinal)
        || name.StartsWith("openshift-", StringComparison.Ordinal) || name is "app-routing-system" or "dataprotection-microsoft" or "cert-manager" or "istio-system";
}
