using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class RemoteAccessService() : Rule(new()
{
    Id = "CNS4029",
    Title = "Service exposes a remote access port",
    MessageFormat = "{0} exposes port {1} ({2}); remove it and use kubectl exec",
    Category = Categories.Network,
    Description = "Remote access services were designed for machines. In a container they are a second way in that is rarely patched, logged or expected.",
    Remediation = "Remove the port, and use kubectl exec under the cluster's access control.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0042"],
    Standards = ["OWASP-K8S:K01", "CWE-284"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var port in context.Node.Get("spec", "ports").Mappings())
                {
                    var hit = Find(port["targetPort"]) ?? Find(port["port"]);
                    if (hit is { } found)
                        context.Report(found.Place.Location, context.Node.Identity, found.Place.Text, found.What);
                }
            },
            "Service");

    private static (DataScalar Place, string What)? Find(DataNode? node)
    {
        if (node is not DataScalar scalar || scalar.AsInteger() is not { } number)
            return null;
        // SSH servers that run as non-root usually listen on 2222.
        var what = number == 2222 ? "SSH" : SensitivePorts.RemoteAccess.FirstOrDefault(s => s.Port == number).What;
        return what is null ? null : (scalar, what);
    }
}
