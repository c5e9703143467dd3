using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>A literal value in a Secret object.</summary>
/// <param name="Key">The key.</param>
/// <param name="Location">The location of the value.</param>
/// <param name="Found">The secret that its shape identifies; null where only the kind of the object suggests a secret.</param>
internal sealed record SecretData(string Key, Location Location, Secret? Found)
{
    // Keys of a Secret that hold public values next to the secret itself.
    private static readonly string[] PublicKeys = ["tls.crt", "ca.crt", "ca.pem", "cert.pem", "public", "pub", "namespace", "server", "name", "type", "url", "region", "endpoint", "bucket", "project", "config-version", "cert", "tls.cert", "known_hosts"];

    private static readonly string[] PublicEnds = ["user", "username", "host", "hostname", "port", "database", "dbname", "db", "email", ".crt", ".pub", "url", "uri", "-id", "_id", "region", "expiration", "name", "clientid"];

    /// <summary>The secret values of an object, without placeholders, empty values and public values.</summary>
    public static IEnumerable<SecretData> Of(KubernetesObject secret) => Read(secret, "stringData", isEncoded: false).Concat(Read(secret, "data", isEncoded: true));

    private static IEnumerable<SecretData> Read(KubernetesObject secret, string field, bool isEncoded)
    {
        foreach (var entry in (secret.Get(field) as DataMapping)?.Entries ?? [])
        {
            if (entry.Value.Resolved is not DataScalar { Expression: null, IsNull: false } scalar)
                continue;
            // Text that is not base64 is a template placeholder, or a value that kubectl rejects.
            var text = isEncoded ? Base64.Decode(scalar.Text) : scalar.Text;
            if (text?.Trim() is not { Length: > 2 } value)
                continue;
            var found = SecretDetector.FindAll(value).OrderByDescending(f => f.IsCertain).Select(f => (Secret?)f).FirstOrDefault()
                ?? (SecretDetector.Examine(entry.Key.Text, value) is { IsCertain: true } named ? named : null);
            if (found is not null || (!IsPublic(entry.Key.Text) && SecretValues.IsWrittenOut(value) && !SecretValues.IsPlaceholder(value) && !SecretValues.IsHarmless(value) && !IsText(entry.Key.Text, value)))
                yield return new SecretData(entry.Key.Text, scalar.Location, found);
        }
    }

    private static bool IsPublic(string key)
    {
        var lower = key.ToLowerInvariant();
        return PublicKeys.Contains(lower) || PublicEnds.Any(end => lower.EndsWith(end, System.StringComparison.Ordinal));
    }

    // A file or sentence is a secret only if it contains one, or its key names one; certificates are public.
    private static bool IsText(string key, string value) =>
        value.StartsWith("-----BEGIN", System.StringComparison.Ordinal) || (string.Equals(key, value, System.StringComparison.OrdinalIgnoreCase) && !SecretValues.IsWeak(value))
        || ((value.Any(char.IsWhiteSpace) || value.Contains('=')) && !SecretNames.IsSecret(key) && !Randomness.IsRandomKey(value) && !ConfigurationText.Find(value).Any());
}
