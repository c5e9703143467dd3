using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ServiceAccountMissing() : Rule(new()
{
    Id = "CNS5053",
    Title = "Workload names a missing service account",
    MessageFormat = "{0} names service account '{1}', which the scanned manifests do not define; add it or fix the name",
    Category = Categories.Access,
    Description = "Kubernetes does not create the pods until the service account exists.",
    Remediation = "Add the ServiceAccount or fix the name.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:non-existent-service-account", "kubescape:C-0307"],
    Standards = ["OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (!context.Documents.ObjectsOfKind("ServiceAccount").Any() || !WholeSet.IsRead(context.Documents, "ServiceAccount"))
                return;
            foreach (var workload in context.Documents.Workloads)
            {
                if (workload.ServiceAccount is { IsKnown: true, Value: not ("default" or "" or null) } account
                    && WholeSet.NamespaceOf(workload.Namespace) is { } place
                    && !WholeSet.Has(context.Documents, "ServiceAccount", place, account.Value))
                    context.Report(account.Location, Names.Of(workload), account.Value);
            }
        });
}
