using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class RestartPolicyUnusual() : Rule(new()
{
    Id = "CNS6057",
    Title = "Workload pods are not restarted",
    MessageFormat = "{0} sets restartPolicy to '{1}'; set it to Always",
    Category = Categories.Resources,
    Description = "A container that exits is not restarted, although the workload is meant to keep running.",
    Remediation = "Set restartPolicy to Always, which is the default and the only value that Deployments and other controllers accept.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:restart-policy"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is not { Platform: WorkloadPlatform.Kubernetes, Kind: "Deployment" or "DaemonSet" or "StatefulSet" or "ReplicaSet" or "ReplicationController" or "DeploymentConfig" or "Pod" })
                return;
            if (workload.RestartPolicy.IsKnown && workload.RestartPolicy.Value is not ("Always" or "OnFailure"))
                context.Report(workload.RestartPolicy.Location, Names.Of(workload), workload.RestartPolicy.Value);
        });
}
