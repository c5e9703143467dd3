using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Rules.ControlPlane.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class EtcdSharesCa() : Rule(new()
{
    Id = "CNS5256",
    Title = "etcd trusts the cluster's client CA",
    MessageFormat = "Container '{0}' runs etcd with the API server's client CA {1}; use a separate CA for etcd",
    Category = Categories.Access,
    Description = "Every client certificate of the cluster then also opens etcd, which checks nothing but the certificate.",
    Remediation = "Create a CA for etcd only and set --trusted-ca-file to it.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0159", "kics:cb7e695d"],
    Standards = ["CIS-K8S:2.7", "NSA:etcd", "OWASP-K8S:K09", "CWE-295"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var commands = context.Documents.Workloads.SelectMany(w => w.Containers).Select(ComponentCommand.Read).OfType<ComponentCommand>().ToList();
            var trusted = new HashSet<string>(commands.Where(c => c.Component == Component.ApiServer).SelectMany(c => c.Find("client-ca-file")).Select(f => f.Text).OfType<string>());
            foreach (var command in commands.Where(c => c.Component == Component.Etcd))
            {
                foreach (var flag in command.Find("trusted-ca-file").Where(f => f.Text is { Length: > 0 } text && trusted.Contains(text)))
                    context.Report(flag.Location, Names.Of(command.Container!), flag.Text);
            }
        });
}
