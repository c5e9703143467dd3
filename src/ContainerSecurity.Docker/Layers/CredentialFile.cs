using System;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>A kind of file that holds credentials, and how to tell one that does from an empty one.</summary>
/// <param name="Content">What it is.</param>
/// <param name="IsMet">Whether a text of it holds a credential.</param>
internal sealed record CredentialFile(ImageFileContent Content, Func<string, bool> IsMet);
