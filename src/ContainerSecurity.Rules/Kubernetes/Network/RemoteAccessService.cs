using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class RemoteAccessService() : Rule(new()
{
    Id = "CNS4029",
    Title = "A Service leads to a port for remote access",
    MessageFormat = "{0} leads to port {1}, {2}; remove it and use the platform's own way in",
    Category = Categories.Network,
    Description = "Services that let people in were made for machines. In a container they are a second way in that nobody patches, logs or expects.",
    Remediation = "Remove the port; use kubectl exec, under the access control of the cluster.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Kubernetes,
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
        // 2222 is where SSH listens that runs without root.
        var what = number == 2222 ? "SSH" : SensitivePorts.RemoteAccess.FirstOrDefault(s => s.Port == number).What;
        return what is null ? null : (scalar, what);
    }
}
