namespace ContainerSecurity.Rules.Manifests;

/// <summary>Knows which API versions are gone. Not yet checked against the Deprecated API Migration Guide.</summary>
internal static class RemovedApis
{
    /// <summary>The removal of an API version, or null where it is served or not known.</summary>
    public static RemovedApi? Find(string? apiVersion, string kind) => (apiVersion, kind) switch
    {
        ("extensions/v1beta1" or "apps/v1beta1" or "apps/v1beta2", "Deployment" or "DaemonSet" or "ReplicaSet" or "StatefulSet") => new("1.16", "apps/v1", IsSameShape: false),
        ("extensions/v1beta1", "NetworkPolicy") => new("1.16", "networking.k8s.io/v1"),
        ("extensions/v1beta1", "PodSecurityPolicy") => new("1.16", "Pod Security admission", IsSameShape: false),
        ("extensions/v1beta1" or "networking.k8s.io/v1beta1", "Ingress") => new("1.22", "networking.k8s.io/v1", IsSameShape: false),
        ("networking.k8s.io/v1beta1", "IngressClass") => new("1.22", "networking.k8s.io/v1"),
        ("admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration" or "ValidatingWebhookConfiguration") => new("1.22", "admissionregistration.k8s.io/v1", IsSameShape: false),
        ("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition") => new("1.22", "apiextensions.k8s.io/v1", IsSameShape: false),
        ("apiregistration.k8s.io/v1beta1", "APIService") => new("1.22", "apiregistration.k8s.io/v1"),
        ("rbac.authorization.k8s.io/v1beta1" or "rbac.authorization.k8s.io/v1alpha1", "Role" or "ClusterRole" or "RoleBinding" or "ClusterRoleBinding") => new("1.22", "rbac.authorization.k8s.io/v1"),
        ("scheduling.k8s.io/v1beta1", "PriorityClass") => new("1.22", "scheduling.k8s.io/v1"),
        ("storage.k8s.io/v1beta1", "StorageClass" or "CSIDriver" or "CSINode" or "VolumeAttachment") => new("1.22", "storage.k8s.io/v1"),
        ("batch/v1beta1" or "batch/v2alpha1", "CronJob") => new("1.25", "batch/v1"),
        ("policy/v1beta1", "PodDisruptionBudget") => new("1.25", "policy/v1", IsSameShape: false),
        ("policy/v1beta1", "PodSecurityPolicy") => new("1.25", "Pod Security admission", IsSameShape: false),
        ("autoscaling/v2beta1", "HorizontalPodAutoscaler") => new("1.25", "autoscaling/v2", IsSameShape: false),
        ("autoscaling/v2beta2", "HorizontalPodAutoscaler") => new("1.26", "autoscaling/v2"),
        ("discovery.k8s.io/v1beta1", "EndpointSlice") => new("1.25", "discovery.k8s.io/v1", IsSameShape: false),
        _ => null,
    };
}
