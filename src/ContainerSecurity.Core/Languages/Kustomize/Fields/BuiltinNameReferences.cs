using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Fields;

/// <summary>The fields that hold names of objects. Source: the default transformer configuration of kustomize 5.7 (namereference).</summary>
internal static class BuiltinNameReferences
{
    private const string Rbac = "rbac.authorization.k8s.io";
    private const string Template = "spec/template/spec/";
    private const string JobTemplate = "spec/jobTemplate/spec/template/spec/";

    // The kinds whose pods refer to configuration. ReplicationController is not among them.
    private static readonly (string Kind, string Pod)[] ConfiguredKinds =
    [
        ("Deployment", Template), ("ReplicaSet", Template), ("DaemonSet", Template), ("StatefulSet", Template), ("Job", Template), ("CronJob", JobTemplate), ("PodTemplate", "template/spec/"),
    ];

    // The kinds whose pods refer to accounts, claims and priorities. ReplicaSet is not among them.
    private static readonly (string Kind, string Pod)[] Workloads =
    [
        ("Pod", "spec/"), ("StatefulSet", Template), ("Deployment", Template), ("ReplicationController", Template), ("CronJob", JobTemplate), ("Job", Template), ("DaemonSet", Template),
    ];

    /// <summary>The fields by the type that they refer to.</summary>
    public static IReadOnlyList<NameReference> Create() =>
    [
        Scaled("Deployment"),
        Scaled("ReplicationController"),
        Scaled("ReplicaSet"),
        Scaled("StatefulSet"),
        new(new Gvk("", "v1", "ConfigMap"), [.. ConfigMaps()]),
        new(new Gvk("", "v1", "Secret"), [.. Secrets()]),
        new(new Gvk("", "v1", "Service"), [.. Services()]),
        new(new Gvk(Rbac, "", "Role"), [Field("roleRef/name", "RoleBinding", Rbac)]),
        new(new Gvk(Rbac, "", "ClusterRole"), [Field("roleRef/name", "RoleBinding", Rbac), Field("roleRef/name", "ClusterRoleBinding", Rbac)]),
        new(new Gvk("", "v1", "ServiceAccount"), [Field("subjects", "RoleBinding", Rbac), Field("subjects", "ClusterRoleBinding", Rbac), .. InPods(Workloads, "serviceAccountName")]),
        new(new Gvk("", "v1", "PersistentVolumeClaim"), [.. InPods(Workloads, "volumes/persistentVolumeClaim/claimName")]),
        new(new Gvk("", "v1", "PersistentVolume"), [Field("spec/volumeName", "PersistentVolumeClaim"), Field("rules/resourceNames", "ClusterRole")]),
        new(new Gvk("storage.k8s.io", "v1", "StorageClass"), [Field("spec/storageClassName", "PersistentVolume"), Field("spec/storageClassName", "PersistentVolumeClaim"), Field("spec/volumeClaimTemplates/spec/storageClassName", "StatefulSet")]),
        new(new Gvk("scheduling.k8s.io", "v1", "PriorityClass"), [.. InPods(Workloads, "priorityClassName")]),
        // The group is written with the version, so it selects nothing.
        new(new Gvk("networking.k8s.io/v1", "v1", "IngressClass"), [Field("spec/ingressClassName", "Ingress")]),
    ];

    private static FieldSpec Field(string path, string kind, string group = "", string version = "") => BuiltinFields.Field(path, kind, group, version);

    private static NameReference Scaled(string kind) => new(new Gvk("", "", kind), [Field("spec/scaleTargetRef/name", "HorizontalPodAutoscaler")]);

    private static IEnumerable<FieldSpec> InPods(IEnumerable<(string Kind, string Pod)> kinds, params string[] fields) => kinds.SelectMany(k => fields.Select(f => Field(k.Pod + f, k.Kind)));

    private static IEnumerable<FieldSpec> ConfigMaps()
    {
        string[] fields =
        [
            "volumes/configMap/name", "containers/env/valueFrom/configMapKeyRef/name", "initContainers/env/valueFrom/configMapKeyRef/name", "containers/envFrom/configMapRef/name",
            "initContainers/envFrom/configMapRef/name", "volumes/projected/sources/configMap/name",
        ];
        return fields.Select(f => Field("spec/" + f, "Pod", version: "v1")).Concat(InPods(ConfiguredKinds, fields)).Concat(
        [
            Field("spec/configSource/configMap", "Node"),
            Field("rules/resourceNames", "Role"),
            Field("rules/resourceNames", "ClusterRole"),
            Field("metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap", "Ingress"),
        ]);
    }

    private static IEnumerable<FieldSpec> Secrets()
    {
        string[] fields =
        [
            "volumes/secret/secretName", "containers/env/valueFrom/secretKeyRef/name", "initContainers/env/valueFrom/secretKeyRef/name", "containers/envFrom/secretRef/name",
            "initContainers/envFrom/secretRef/name", "imagePullSecrets/name", "volumes/projected/sources/secret/name",
        ];
        return fields.Select(f => Field("spec/" + f, "Pod", version: "v1")).Concat(InPods(ConfiguredKinds, fields)).Concat(
        [
            Field("spec/tls/secretName", "Ingress"),
            Field("metadata/annotations/ingress.kubernetes.io\\/auth-secret", "Ingress"),
            Field("metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret", "Ingress"),
            Field("metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret", "Ingress"),
            Field("imagePullSecrets/name", "ServiceAccount"),
            Field("parameters/secretName", "StorageClass"),
            Field("parameters/adminSecretName", "StorageClass"),
            Field("parameters/userSecretName", "StorageClass"),
            Field("parameters/secretRef", "StorageClass"),
            Field("rules/resourceNames", "Role"),
            Field("rules/resourceNames", "ClusterRole"),
            Field("spec/template/spec/containers/env/valueFrom/secretKeyRef/name", "Service", "serving.knative.dev", "v1"),
            Field("spec/azureFile/secretName", "PersistentVolume"),
        ]);
    }

    private static IEnumerable<FieldSpec> Services() =>
    [
        Field("spec/serviceName", "StatefulSet", "apps"),
        Field("spec/rules/http/paths/backend/serviceName", "Ingress"),
        Field("spec/backend/serviceName", "Ingress"),
        Field("spec/rules/http/paths/backend/service/name", "Ingress"),
        Field("spec/defaultBackend/service/name", "Ingress"),
        Field("spec/service/name", "APIService", "apiregistration.k8s.io"),
        Field("webhooks/clientConfig/service", "ValidatingWebhookConfiguration", "admissionregistration.k8s.io"),
        Field("webhooks/clientConfig/service", "MutatingWebhookConfiguration", "admissionregistration.k8s.io"),
    ];
}
