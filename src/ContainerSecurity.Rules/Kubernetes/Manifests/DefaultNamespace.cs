namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class DefaultNamespace() : Rule(new()
{
    Id = "CNS9005",
    Title = "Object is in the default namespace",
    MessageFormat = "{0} does not set a namespace other than 'default'; set metadata.namespace",
    Category = Categories.Manifests,
    Description = "Objects in the same namespace share RBAC permissions, quotas and network policies, so applications in 'default' are not isolated from each other.",
    Remediation = "Set metadata.namespace to a namespace of the application.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:use-namespace", "checkov:CKV_K8S_21", "trivy:KSV-0110", "kubescape:C-0061", "kubescape:C-0212", "kics:611ab018",
        "azpolicy:9f061a12-e40d-4183-a00e-171812443373", "defender:Kubernetes clusters should not use the default namespace",
    ],
    Standards = ["CIS-K8S:5.7.4", "NSA:Pod security"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                if (node.IsPartial || (node.Kind is "Service" or "ServiceAccount" && node.Name.Is(node.Kind == "Service" ? "kubernetes" : "default")))
                    return;
                if (node.Namespace.IsUnsetOr("default") || node.Namespace.Is(""))
                    context.Report(node.Namespace.IsUnset ? node.Location : node.Namespace.Location, node.Identity);
            },
            "Pod", "PodTemplate", "DeploymentConfig", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "Service", "ServiceAccount", "Secret", "ConfigMap", "Ingress", "Role", "RoleBinding", "PersistentVolumeClaim", "NetworkPolicy", "HorizontalPodAutoscaler", "PodDisruptionBudget");
}
