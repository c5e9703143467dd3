using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>A value that a Secret object has written out.</summary>
/// <param name="Key">The key.</param>
/// <param name="Location">Where the value stands.</param>
/// <param name="Found">What it is by its shape; null where only the object says that it is a secret.</param>
internal sealed record SecretData(string Key, Location Location, Secret? Found)
{
    // What a Secret holds beside the secret itself.
    private static readonly string[] PublicKeys = ["tls.crt", "ca.crt", "ca.pem", "cert.pem", "public", "pub", "namespace", "server", "name", "type", "url", "region", "endpoint", "bucket", "project", "config-version", "cert", "tls.cert", "known_hosts"];

    private static readonly string[] PublicEnds = ["user", "username", "host", "hostname", "port", "database", "dbname", "db", "email", ".crt", ".pub", "url", "uri", "-id", "_id", "region", "expiration", "name", "clientid"];

    /// <summary>The values of an object; none for a placeholder, an empty value, or what is plainly no secret.</summary>
    public static IEnumerable<SecretData> Of(KubernetesObject secret) => Read(secret, "stringData", isEncoded: false).Concat(Read(secret, "data", isEncoded: true));

    private static IEnumerable<SecretData> Read(KubernetesObject secret, string field, bool isEncoded)
    {
        foreach (var entry in (secret.Get(field) as DataMapping)?.Entries ?? [])
        {
            if (entry.Value.Resolved is not DataScalar { Expression: null, IsNull: false } scalar)
                continue;
            // What is no base64 is not known: a template's mark, or a file that kubectl will refuse.
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

    // Whole files and sentences are a secret only where something in them is, or the key says so; certificates are public.
    private static bool IsText(string key, string value) =>
        value.StartsWith("-----BEGIN", System.StringComparison.Ordinal) || (string.Equals(key, value, System.StringComparison.OrdinalIgnoreCase) && !SecretValues.IsWeak(value))
        || ((value.Any(char.IsWhiteSpace) || value.Contains('=')) && !SecretNames.IsSecret(key) && !Randomness.IsRandomKey(value) && !ConfigurationText.Find(value).Any());
}
