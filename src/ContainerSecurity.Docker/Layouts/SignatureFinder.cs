using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Docker.Archives;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>Finds the signatures of notation and cosign next to an image in a layout.</summary>
/// <remarks>
/// Sources: OCI image specification 1.1 (subject, artifactType, and the tag of referrers); notation's signature-specification.md; cosign's
/// SIGNATURE_SPEC.md for the tag <c>sha256-DIGEST.sig</c> and the payload. Those tools verify the signatures.
/// </remarks>
internal static class SignatureFinder
{
    private const string NotationType = "application/vnd.cncf.notary.signature", SigstoreType = "application/vnd.dev.sigstore.bundle";
    private const string TagPrefix = "sha256-", CosignSuffix = ".sig", RefName = "org.opencontainers.image.ref.name";

    public static ImmutableArray<ImageSignature> Find(IBlobStore store, JsonContent index, IEnumerable<JsonElement> entries)
    {
        var found = ImmutableArray.CreateBuilder<ImageSignature>();
        foreach (var entry in entries)
        {
            var tag = TagOf(entry);
            // The fallback for registries without referrers: an index under the tag of the subject.
            if (tag is not null && tag.StartsWith(TagPrefix, StringComparison.Ordinal) && Digests.IsValid(SubjectOfTag(tag, "")))
            {
                var list = JsonContent.Read(store, index.Descriptor(entry).BlobPath, index.Descriptor(entry));
                foreach (var item in list.Items("manifests"))
                    Add(found, store, list, item, null);
            }
            else
            {
                Add(found, store, index, entry, tag);
            }
        }

        return [.. found.Distinct()];
    }

    /// <summary>Whether an entry of an index is not an image, as far as the entry shows.</summary>
    public static bool IsArtifact(JsonElement entry)
    {
        if (JsonContent.Text(entry, "artifactType") is { Length: > 0 } || TagOf(entry)?.StartsWith(TagPrefix, StringComparison.Ordinal) == true)
            return true;
        return JsonContent.Child(entry, "annotations") is { } annotations && JsonContent.Text(annotations, "vnd.docker.reference.type") is not null;
    }

    /// <summary>Whether a manifest is not that of an image.</summary>
    public static bool IsArtifactManifest(JsonElement manifest) =>
        JsonContent.Text(manifest, "artifactType") is { Length: > 0 }
        || JsonContent.Child(manifest, "subject") is not null
        || (JsonContent.Child(manifest, "config") is { } configuration && JsonContent.Text(configuration, "mediaType") is { Length: > 0 } type
            && !type.Contains("image.config", StringComparison.Ordinal) && !type.Contains("container.image", StringComparison.Ordinal));

    private static void Add(ImmutableArray<ImageSignature>.Builder found, IBlobStore store, JsonContent index, JsonElement entry, string? tag)
    {
        var descriptor = index.Descriptor(entry);
        var isCosign = tag?.EndsWith(CosignSuffix, StringComparison.Ordinal) == true;
        if (!isCosign && !MayBeSignature(entry, store, descriptor))
            return;
        var manifest = JsonContent.Read(store, descriptor.BlobPath, descriptor);
        if (isCosign)
        {
            if (SubjectOfTag(tag!, CosignSuffix) is var subject && Digests.IsValid(subject))
                found.Add(new ImageSignature("cosign", descriptor.Digest, subject!, SubjectOfPayload(store, manifest)));
        }
        else if (JsonContent.Child(manifest.Root, "subject") is { } target && TypeOf(manifest.Root) is { } type)
        {
            var attached = manifest.Descriptor(target).Digest;
            if (type == NotationType)
                found.Add(new ImageSignature("notation", descriptor.Digest, attached, SubjectOfEnvelope(store, manifest)));
            else if (type.StartsWith(SigstoreType, StringComparison.Ordinal))
                found.Add(new ImageSignature("cosign", descriptor.Digest, attached, null));
        }
    }

    private static bool MayBeSignature(JsonElement entry, IBlobStore store, Descriptor descriptor) =>
        JsonContent.Text(entry, "platform") is null && JsonContent.Child(entry, "platform") is null && store.Contains(descriptor.BlobPath);

    private static string? TypeOf(JsonElement manifest) =>
        JsonContent.Text(manifest, "artifactType") is { Length: > 0 } type ? type
        : JsonContent.Child(manifest, "config") is { } configuration ? JsonContent.Text(configuration, "mediaType") : null;

    private static string? TagOf(JsonElement entry)
    {
        if (JsonContent.Child(entry, "annotations") is not { } annotations || JsonContent.Text(annotations, RefName) is not { } name)
            return null;
        return name.Substring(name.LastIndexOf(':') + 1);
    }

    private static string? SubjectOfTag(string tag, string suffix) =>
        tag.StartsWith(TagPrefix, StringComparison.Ordinal) && tag.EndsWith(suffix, StringComparison.Ordinal)
            ? Digests.Prefix + tag.Substring(TagPrefix.Length, tag.Length - TagPrefix.Length - suffix.Length)
            : null;

    // cosign signs a small document that contains the digest.
    private static string? SubjectOfPayload(IBlobStore store, JsonContent manifest)
    {
        if (FirstLayer(store, manifest) is not { } payload)
            return null;
        return JsonContent.Child(payload.Root, "critical") is { } critical && JsonContent.Child(critical, "image") is { } image
            ? JsonContent.Text(image, "docker-manifest-digest")
            : null;
    }

    // A notation envelope in JSON has its payload in base64url; COSE envelopes are not supported.
    private static string? SubjectOfEnvelope(IBlobStore store, JsonContent manifest)
    {
        if (manifest.Items("layers").Select(l => JsonContent.Text(l, "mediaType")).FirstOrDefault() != "application/jose+json" || FirstLayer(store, manifest) is not { } envelope)
            return null;
        if (JsonContent.Text(envelope.Root, "payload") is not { } text)
            return null;
        try
        {
            var padded = text.Replace('-', '+').Replace('_', '/');
            var payload = Convert.FromBase64String(padded + new string('=', (4 - (padded.Length % 4)) % 4));
            var root = JsonContent.Parse(store, "payload of a signature", payload).Root;
            return JsonContent.Child(root, "targetArtifact") is { } target ? JsonContent.Text(target, "digest") : null;
        }
        catch (FormatException exception)
        {
            throw new ImageReadException(store.Path, $"a signature has a corrupt payload: {exception.Message}", exception);
        }
    }

    private static JsonContent? FirstLayer(IBlobStore store, JsonContent manifest)
    {
        foreach (var layer in manifest.Items("layers"))
        {
            var descriptor = manifest.Descriptor(layer);
            return JsonContent.Read(store, descriptor.BlobPath, descriptor);
        }

        return null;
    }
}
