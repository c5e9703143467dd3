namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>
/// Knows which API versions are gone or going. Source: Kubernetes, Deprecated API Migration Guide, as of release 1.34 (read in 2025-11);
/// for the alpha versions, which the guide leaves out, the changelogs of 1.21 and 1.23.
/// </summary>
internal static class RemovedApis
{
    /// <summary>The removal of an API version, or null where there is none or it is not known.</summary>
    public static RemovedApi? Find(string? apiVersion, string kind) => (apiVersion, kind) switch
    {
        ("extensions/v1beta1" or "apps/v1beta1" or "apps/v1beta2", "Deployment" or "DaemonSet" or "ReplicaSet" or "StatefulSet") => new("1.16", "apps/v1", ApiChange.Defaults),
        ("extensions/v1beta1", "NetworkPolicy") => new("1.16", "networking.k8s.io/v1"),
        ("extensions/v1beta1", "PodSecurityPolicy") => new("1.16", "Pod Security admission", ApiChange.Shape),
        ("batch/v2alpha1", "CronJob") => new("1.21", "batch/v1"),
        ("extensions/v1beta1" or "networking.k8s.io/v1beta1", "Ingress") => new("1.22", "networking.k8s.io/v1", ApiChange.Shape),
        ("networking.k8s.io/v1beta1", "IngressClass") => new("1.22", "networking.k8s.io/v1"),
        ("admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration" or "ValidatingWebhookConfiguration") => new("1.22", "admissionregistration.k8s.io/v1", ApiChange.Shape),
        ("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition") => new("1.22", "apiextensions.k8s.io/v1", ApiChange.Shape),
        ("apiregistration.k8s.io/v1beta1", "APIService") => new("1.22", "apiregistration.k8s.io/v1"),
        ("authentication.k8s.io/v1beta1", "TokenReview") => new("1.22", "authentication.k8s.io/v1"),
        ("authorization.k8s.io/v1beta1", "LocalSubjectAccessReview" or "SelfSubjectAccessReview" or "SubjectAccessReview") => new("1.22", "authorization.k8s.io/v1", ApiChange.Shape),
        ("certificates.k8s.io/v1beta1", "CertificateSigningRequest") => new("1.22", "certificates.k8s.io/v1", ApiChange.Shape),
        ("coordination.k8s.io/v1beta1", "Lease") => new("1.22", "coordination.k8s.io/v1"),
        ("rbac.authorization.k8s.io/v1beta1", "Role" or "ClusterRole" or "RoleBinding" or "ClusterRoleBinding") => new("1.22", "rbac.authorization.k8s.io/v1"),
        ("scheduling.k8s.io/v1beta1", "PriorityClass") => new("1.22", "scheduling.k8s.io/v1"),
        ("storage.k8s.io/v1beta1", "StorageClass" or "CSIDriver" or "CSINode" or "VolumeAttachment") => new("1.22", "storage.k8s.io/v1"),
        ("rbac.authorization.k8s.io/v1alpha1", "Role" or "ClusterRole" or "RoleBinding" or "ClusterRoleBinding") => new("1.23", "rbac.authorization.k8s.io/v1"),
        ("scheduling.k8s.io/v1alpha1", "PriorityClass") => new("1.23", "scheduling.k8s.io/v1"),
        ("batch/v1beta1", "CronJob") => new("1.25", "batch/v1"),
        ("discovery.k8s.io/v1beta1", "EndpointSlice") => new("1.25", "discovery.k8s.io/v1", ApiChange.Shape),
        ("events.k8s.io/v1beta1", "Event") => new("1.25", "events.k8s.io/v1", ApiChange.Shape),
        ("autoscaling/v2beta1", "HorizontalPodAutoscaler") => new("1.25", "autoscaling/v2", ApiChange.Shape),
        // An empty selector selected nothing and selects everything now.
        ("policy/v1beta1", "PodDisruptionBudget") => new("1.25", "policy/v1", ApiChange.Selector),
        ("policy/v1beta1", "PodSecurityPolicy") => new("1.25", "Pod Security admission", ApiChange.Shape),
        ("node.k8s.io/v1beta1", "RuntimeClass") => new("1.25", "node.k8s.io/v1"),
        ("autoscaling/v2beta2", "HorizontalPodAutoscaler") => new("1.26", "autoscaling/v2"),
        ("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema" or "PriorityLevelConfiguration") => new("1.26", "flowcontrol.apiserver.k8s.io/v1", ApiChange.Shape),
        ("storage.k8s.io/v1beta1", "CSIStorageCapacity") => new("1.27", "storage.k8s.io/v1"),
        ("flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema" or "PriorityLevelConfiguration") => new("1.29", "flowcontrol.apiserver.k8s.io/v1", ApiChange.Shape),
        ("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema" or "PriorityLevelConfiguration") => new("1.32", "flowcontrol.apiserver.k8s.io/v1", ApiChange.Defaults),
        _ => null,
    };
}
