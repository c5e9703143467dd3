using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Schemas;

/// <summary>
/// The types that kustomize's schema knows, with what lists are merged by. Source: <c>x-kubernetes-patch-merge-key</c> and <c>x-kubernetes-list-map-keys</c> of
/// the OpenAPI document of Kubernetes 1.21.2, which kustomize 5.7 has built in; in newer types and versions lists are replaced.
/// </summary>
internal sealed class BuiltinSchemas : ISchemaSource
{
    private readonly Dictionary<(string, string), Schema> _types = [];
    private readonly Schema _any = new();

    private BuiltinSchemas()
    {
        var metadata = Metadata();
        var pod = Pod(metadata);
        var template = Of(("metadata", metadata), ("spec", pod));
        var status = Of(("conditions", Merged("type")));
        var workload = Of(("template", template));
        var claim = Of(("metadata", metadata), ("spec", _any), ("status", status));
        Add("apps/v1", "DaemonSet Deployment ReplicaSet", metadata, workload, status);
        Add("apps/v1", "StatefulSet", metadata, Of(("template", template), ("volumeClaimTemplates", new Schema { Items = claim })), status);
        Add("apps/v1", "ControllerRevision", metadata);
        Add("v1", "ReplicationController", metadata, workload, status);
        Add("v1", "Pod", metadata, pod, Of(("conditions", Merged("type")), ("podIPs", Merged("ip"))));
        _types[("v1", "PodTemplate")] = Of(("metadata", metadata), ("template", template));
        Add("batch/v1", "Job", metadata, workload, status);
        var cronJob = Of(("jobTemplate", Of(("metadata", metadata), ("spec", workload))));
        Add("batch/v1", "CronJob", metadata, cronJob);
        Add("batch/v1beta1", "CronJob", metadata, cronJob);
        Add("v1", "Service", metadata, Of(("ports", Merged("port", "protocol"))), status);
        _types[("v1", "ServiceAccount")] = Of(("metadata", metadata), ("secrets", Merged("name")));
        Add("v1", "PersistentVolumeClaim", metadata, _any, status);
        Add("v1", "Namespace", metadata, _any, status);
        Add("v1", "Node", metadata, Of(("podCIDRs", Merged())), Of(("addresses", Merged("type")), ("conditions", Merged("type"))));
        _types[("v1", "ComponentStatus")] = Of(("metadata", metadata), ("conditions", Merged("type")));
        Add("v1", "Binding ConfigMap Endpoints Event LimitRange PersistentVolume ResourceQuota Secret", metadata);
        foreach (var version in (string[])["v1", "v1beta1"])
            AddVersioned(version, metadata, status);
        Add("autoscaling/v1", "HorizontalPodAutoscaler Scale", metadata);
        Add("autoscaling/v2beta1", "HorizontalPodAutoscaler", metadata, _any, _any);
        Add("autoscaling/v2beta2", "HorizontalPodAutoscaler", metadata, _any, _any);
        Add("networking.k8s.io/v1", "NetworkPolicy", metadata);
        Add("extensions/v1beta1", "Ingress", metadata);
        Add("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema PriorityLevelConfiguration", metadata, _any, status);
        Add("policy/v1beta1", "PodSecurityPolicy", metadata);
        Add("storage.k8s.io/v1beta1", "CSIStorageCapacity", metadata);
    }

    /// <summary>The schemas.</summary>
    public static BuiltinSchemas Instance { get; } = new();

    /// <inheritdoc/>
    public Schema? Find(string apiVersion, string kind) => _types.TryGetValue((apiVersion, kind), out var schema) ? schema : null;

    private static Schema Metadata() => Of(("finalizers", Merged()), ("ownerReferences", Merged("uid")));

    private static Schema Pod(Schema metadata)
    {
        var container = Of(("env", Merged("name")), ("ports", Merged("containerPort", "protocol")), ("volumeDevices", Merged("devicePath")), ("volumeMounts", Merged("mountPath")));
        var debugger = Of(("env", Merged("name")), ("volumeDevices", Merged("devicePath")), ("volumeMounts", Merged("mountPath")));
        var volumes = Merged("name");
        volumes.Items = Of(("ephemeral", Of(("volumeClaimTemplate", Of(("metadata", metadata))))));
        return Of(
            ("containers", Merged(container, "name")),
            ("ephemeralContainers", Merged(debugger, "name")),
            ("initContainers", Merged(container, "name")),
            ("hostAliases", Merged("ip")),
            ("imagePullSecrets", Merged("name")),
            ("topologySpreadConstraints", Merged("topologyKey", "whenUnsatisfiable")),
            ("volumes", volumes));
    }

    private void AddVersioned(string version, Schema metadata, Schema status)
    {
        foreach (var kind in (string[])["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"])
            _types[("admissionregistration.k8s.io/" + version, kind)] = Of(("metadata", metadata), ("webhooks", Merged("name")));
        Add("apiextensions.k8s.io/" + version, "CustomResourceDefinition", metadata, _any, Of(("conditions", version == "v1" ? Merged("type") : Merged("type"))));
        Add("apiregistration.k8s.io/" + version, "APIService", metadata, _any, status);
        Add("certificates.k8s.io/" + version, "CertificateSigningRequest", metadata);
        Add("coordination.k8s.io/" + version, "Lease", metadata);
        Add("discovery.k8s.io/" + version, "EndpointSlice", metadata);
        Add("events.k8s.io/" + version, "Event", metadata);
        Add("networking.k8s.io/" + version, "Ingress IngressClass", metadata);
        Add("node.k8s.io/" + version, "RuntimeClass", metadata);
        Add("policy/" + version, "PodDisruptionBudget", metadata, _any, status);
        Add("rbac.authorization.k8s.io/" + version, "ClusterRole ClusterRoleBinding Role RoleBinding", metadata);
        Add("scheduling.k8s.io/" + version, "PriorityClass", metadata);
        Add("storage.k8s.io/" + version, "CSIDriver StorageClass VolumeAttachment", metadata);
        Add("storage.k8s.io/" + version, "CSINode", metadata, Of(("drivers", Merged("name"))));
    }

    private void Add(string apiVersion, string kinds, Schema metadata, Schema? specification = null, Schema? status = null)
    {
        foreach (var kind in kinds.Split(' '))
            _types[(apiVersion, kind)] = Of(("metadata", metadata), ("spec", specification ?? _any), ("status", status ?? _any));
    }

    private static Schema Of(params (string Name, Schema Field)[] fields)
    {
        var schema = new Schema();
        foreach (var (name, field) in fields)
            schema.Fields.Add(name, field);
        return schema;
    }

    private static Schema Merged(params string[] keys) => new() { IsMerged = true, MergeKeys = keys };

    private static Schema Merged(Schema items, params string[] keys) => new() { IsMerged = true, MergeKeys = keys, Items = items };
}
