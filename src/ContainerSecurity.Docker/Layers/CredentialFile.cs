using System;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>A kind of credential file, with a test for actual credentials in it.</summary>
/// <param name="Content">The kind of content.</param>
/// <param name="IsMet">Whether a text contains a credential.</param>
internal sealed record CredentialFile(SensitiveFileKind Content, Func<string, bool> IsMet);
