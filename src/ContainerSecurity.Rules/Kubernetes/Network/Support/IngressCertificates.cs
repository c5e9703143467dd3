using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>
/// Recognizes the annotations by which controllers take the certificate of an Ingress from elsewhere than a Secret. Sources: the annotation references of
/// Application Gateway Ingress Controller, AKS application routing, AWS Load Balancer Controller, GKE Ingress, Traefik, HAProxy, Contour and IBM Cloud.
/// </summary>
internal static class IngressCertificates
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "appgw.ingress.kubernetes.io/appgw-ssl-certificate", "appgw.ingress.kubernetes.io/appgw-ssl-profile", "kubernetes.azure.com/tls-cert-keyvault-uri",
        "alb.ingress.kubernetes.io/certificate-arn", "ingress.gcp.kubernetes.io/pre-shared-cert", "networking.gke.io/managed-certificates", "networking.gke.io/certmap", "cloud.google.com/certmap",
        "service.beta.kubernetes.io/aws-load-balancer-ssl-cert", "ingress.bluemix.net/ssl-services", "route.openshift.io/termination",
        "nginx.ingress.kubernetes.io/ssl-passthrough", "haproxy.org/ssl-passthrough", "haproxy-ingress.github.io/ssl-passthrough",
    };

    // The router gets its certificate from the entry point or a resolver. Source: Traefik, "Routing & Load Balancing: Kubernetes Ingress".
    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal)
    {
        "traefik.ingress.kubernetes.io/router.tls", "traefik.ingress.kubernetes.io/router.tls.certresolver", "traefik.ingress.kubernetes.io/router.tls.options",
    };

    /// <summary>Whether an annotation names a certificate, or may because its value is unresolved.</summary>
    public static bool AreAnnotated(KubernetesObject ingress) => ingress.Annotations.Any(annotation =>
        (Keys.Contains(annotation.Key) || Flags.Contains(annotation.Key))
        && (WholeSet.IsOpen(annotation.Value) || (annotation.Value.Value is { Length: > 0 } value && value != "false")))
        || ListensOnHttpsOnly(ingress);

    // The AWS controller finds the certificate by the host. Source: "Certificate Discovery".
    private static bool ListensOnHttpsOnly(KubernetesObject ingress) =>
        ingress.FindAnnotation("alb.ingress.kubernetes.io/listen-ports") is { IsKnown: true, Value: { } ports }
        && ports.Contains("\"HTTPS\"", StringComparison.Ordinal) && !ports.Contains("\"HTTP\"", StringComparison.Ordinal);
}
